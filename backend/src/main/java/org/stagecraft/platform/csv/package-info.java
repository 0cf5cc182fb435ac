/** Tables that leave as CSV for a spreadsheet. */
@NullMarked
package org.stagecraft.platform.csv;

import org.jspecify.annotations.NullMarked;
