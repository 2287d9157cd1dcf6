-- SPDX-License-Identifier: MIT
--
-- Result documents beside the answers.

CREATE TABLE result (
    number INTEGER PRIMARY KEY,
    assessment INTEGER NOT NULL REFERENCES assessment,
    framework_version TEXT NOT NULL,
    digest TEXT NOT NULL, -- of the document
    document TEXT NOT NULL,
    event INTEGER NOT NULL UNIQUE REFERENCES event,
    UNIQUE (assessment, digest)
) STRICT;

CREATE TRIGGER result_is_kept BEFORE UPDATE ON result BEGIN
    SELECT RAISE(ABORT, 'results are never changed');
END;
