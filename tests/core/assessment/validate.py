# SPDX-License-Identifier: MIT
"""validate.py SCHEMA DOCUMENTS: one line for each line of DOCUMENTS, "valid" or where and how it breaks the schema."""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
with open(sys.argv[2], encoding="utf-8") as documents:
    for line in documents:
        error = next(validator.iter_errors(json.loads(line)), None)
        print("/" + "/".join(map(str, error.absolute_path)) + ": " + error.message if error else "valid")
