/** Services beyond money: referring a household to those who can help, until something has happened. */
@NullMarked
package org.nuan.services;

import org.jspecify.annotations.NullMarked;
