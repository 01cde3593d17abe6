package org.nuan.verification.application.ask;

import java.util.List;

/** The batches that are out. Written before a file is put, removed after its answer is stored. */
public interface Batches {

    /** Adds it, or leaves it as it is. */
    void add(Batch batch);

    List<Batch> out();

    void remove(String batchId);
}
