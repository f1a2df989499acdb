"""Turn the pinned OpenAPI document into ``generated/openrouter_api``.

The pipeline, one module a step: ``document`` reads and pins, ``normalise`` rewrites the document so
that the generator understands all of it, ``plan`` decides names, annotations and conversions,
``build`` runs openapi-python-client with the templates in ``templates``, ``diff`` tells what a new
document would change for users.
"""
