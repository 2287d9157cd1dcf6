-- SPDX-License-Identifier: MIT
--
-- A state more: 251, "would rather not say". What a column may hold is part of its table, so the table is made again.

DROP VIEW current_answers;
DROP TRIGGER answer_only_ends;
DROP INDEX current_answer;
ALTER TABLE answer RENAME TO answer_without_declined;

CREATE TABLE answer ( -- what was not asked has no row
    respondent INTEGER NOT NULL REFERENCES respondent,
    question INTEGER NOT NULL REFERENCES question,
    from_revision INTEGER NOT NULL,
    until_revision INTEGER,
    answer INTEGER NOT NULL
        CHECK (answer BETWEEN 0 AND 239 OR answer IN (251, 252, 253, 254)), -- rank, declined, na, dk, missing
    PRIMARY KEY (respondent, question, from_revision)
) STRICT, WITHOUT ROWID;
INSERT INTO answer SELECT respondent, question, from_revision, until_revision, answer FROM answer_without_declined;
DROP TABLE answer_without_declined;

CREATE UNIQUE INDEX current_answer ON answer (respondent, question) WHERE until_revision IS NULL;
CREATE TRIGGER answer_only_ends BEFORE UPDATE ON answer
WHEN OLD.until_revision IS NOT NULL OR
    (NEW.respondent, NEW.question, NEW.from_revision, NEW.answer) IS NOT
    (OLD.respondent, OLD.question, OLD.from_revision, OLD.answer)
BEGIN
    SELECT RAISE(ABORT, 'answers are never overwritten');
END;

-- For people with a query. `rank` is 0 for the worst level.
CREATE VIEW current_answers AS
SELECT assessment.system, assessment.round, assessment.framework, respondent.id AS respondent, respondent.voice,
    state.sector, state.organisation, state.role, question.id AS question,
    CASE answer.answer WHEN 251 THEN 'declined' WHEN 252 THEN 'na' WHEN 253 THEN 'dk' WHEN 254 THEN 'missing'
        ELSE 'level' END AS state,
    CASE WHEN answer.answer < 240 THEN answer.answer END AS rank
FROM answer
JOIN question ON question.number = answer.question
JOIN respondent ON respondent.number = answer.respondent
JOIN respondent_state AS state ON state.respondent = respondent.number AND state.until_revision IS NULL
JOIN assessment ON assessment.number = respondent.assessment
WHERE answer.until_revision IS NULL;
