"""Turn the pinned OpenAPI document into ``generated/openrouter_api``.

The pipeline, one module a step: ``document`` reads and checks, ``normalise`` rewrites the document
so that the generator understands all of it (its rules are in ``operations``, ``wording``,
``allof``, ``hoist`` and ``tags``), ``plan`` decides names, annotations and conversions, ``build``
runs openapi-python-client over the ``reduce``-d document with the templates in ``templates`` and
adds the modules in ``runtime``, ``diff`` tells what a new document would change for users, ``cli``
is the command.
"""
