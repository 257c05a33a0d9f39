-- What one person answered to one question: no name, no case, a reference of the provider that means nothing elsewhere.
CREATE TABLE survey_reply (
    survey     text        NOT NULL,
    response   text        NOT NULL,
    question   text        NOT NULL,
    month      date        NOT NULL CHECK (extract(day FROM month) = 1),
    crime_type text        NOT NULL,
    reply      text        NOT NULL,
    known_at   timestamptz NOT NULL,
    PRIMARY KEY (survey, response, question)
);
-- The path of every view and of the drivers.
CREATE INDEX survey_reply_of_month ON survey_reply (survey, month, question) INCLUDE (crime_type, reply, response);
