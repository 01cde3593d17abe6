package org.nuan.policy.single;

import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.SinglePerson;

/**
 * A member who applies alone as one of a class.
 *
 * @param household of the member
 * @param own the member taken alone
 */
record SingleCase(CaseFile household, CaseFile own, SinglePerson asked) {}
