package org.nuan.intake.adapter.out.mongo;

import org.nuan.runtime.crypto.FieldCipher;

/** Encrypts the personal fields of one application; a value copied to another one does not decrypt. */
record PersonalFields(FieldCipher cipher, String applicationId) {

    String encrypt(String field, String plain) {
        return cipher.encrypt(plain, context(field));
    }

    String decrypt(String field, String encrypted) {
        return cipher.decrypt(encrypted, context(field));
    }

    private String context(String field) {
        return "application/" + applicationId + "/" + field;
    }
}
