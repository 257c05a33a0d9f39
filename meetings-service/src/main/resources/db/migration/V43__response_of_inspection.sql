-- An inspection is asked for its response.
CREATE INDEX inspection_response_of_inspection ON inspection_response (inspection);
