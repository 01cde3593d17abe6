package org.nuan.sources.bank;

/**
 * Why a file or a transfer was not paid.
 *
 * @param code from the external status reason codes of ISO 20022
 * @param text at most 105 characters, without personal data
 */
record Rejection(String code, String text) {}
