package org.stagecraft.classroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A student's new key, shown this once. */
@Schema(requiredProperties = "returnKey")
record NewReturnKey(@Schema(examples = "BCDF-GHJK-MNP3") String returnKey) {
    static NewReturnKey of(ReturnKey key) {
        return new NewReturnKey(key.shown());
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "NewReturnKey[…]";
    }
}
