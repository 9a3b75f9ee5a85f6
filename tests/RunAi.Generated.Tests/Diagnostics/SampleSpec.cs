namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>A spec with many different constructs, as the seed of mutations.</summary>
internal static class SampleSpec
{
    public const string Text = """
        openapi: 3.0.3
        info: {title: Sample, version: '1', description: A sample.}
        servers: [{url: 'https://example.com/{base}', variables: {base: {default: api}}}]
        tags: [{name: Things, description: All about things.}]
        paths:
          /things/{id}:
            parameters:
            - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
            get:
              operationId: get_thing
              tags: [Things]
              summary: Reads a thing.
              deprecated: true
              x-runai-role: Editor
              parameters:
              - {$ref: '#/components/parameters/Limit'}
              - {name: filter, in: query, style: deepObject, explode: true, schema: {type: object, additionalProperties: {type: string}}}
              - {name: sort, in: query, schema: {type: string, enum: [up, down]}}
              - {name: tags, in: query, explode: false, schema: {type: array, items: {type: integer}}}
              - {name: X-Trace, in: header, schema: {type: string}}
              - {name: session, in: cookie, schema: {type: string}}
              responses:
                '200':
                  description: Done.
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                    text/csv: {schema: {type: string}}
                '202': {description: Later.}
                '404': {$ref: '#/components/responses/Failed'}
                default: {$ref: '#/components/responses/Failed'}
            put:
              operationId: put_thing
              tags: [Things]
              requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              responses: {'204': {description: Done.}}
          /things:
            post:
              operationId: create_thing
              tags: [Things]
              requestBody:
                content:
                  multipart/form-data:
                    encoding: {meta: {contentType: application/json}}
                    schema:
                      required: [file]
                      properties:
                        file: {type: string, format: binary}
                        files: {type: array, items: {type: string, format: binary}}
                        name: {type: string}
                        meta: {$ref: '#/components/schemas/Part'}
              responses:
                '200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Union'}}}}
                '201': {description: Done., content: {application/json: {schema: {type: array, items: {type: string}}}}}
          /forms:
            post:
              operationId: send_form
              tags: [Forms]
              requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}, b: {type: integer}}}}}}
              responses: {'200': {description: Done., content: {application/octet-stream: {}}}}
        components:
          parameters:
            Limit: {name: limit, in: query, schema: {type: integer, minimum: 0, maximum: 100, default: 50}}
          responses:
            Failed: {description: Failed., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
          schemas:
            Error: {required: [code, message], properties: {code: {type: integer}, message: {type: string}}}
            Part:
              type: object
              properties: {a: {type: string, nullable: true}, more: {$ref: '#/components/schemas/Thing'}}
              additionalProperties: {type: string}
            Base: {required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {one: '#/components/schemas/One'}}}
            One: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {one: {type: string}}}]}
            Two: {type: object, additionalProperties: false, properties: {two: {type: string, readOnly: true}}}
            Union:
              oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}, {type: string}, {type: array, items: {type: integer}}]
            Thing:
              description: A thing.
              allOf:
              - {$ref: '#/components/schemas/Part'}
              - required: [name, when]
                properties:
                  name: {type: string, maxLength: 10, pattern: '^a'}
                  when: {type: string, format: date-time}
                  size: {type: number, format: float, deprecated: true}
                  phase: {type: string, enum: [Ready, 'Not ready', ''], nullable: true}
                  level: {type: integer, enum: [1, 2], x-enum-varnames: [Low, High], nullable: true}
                  parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
                  map: {type: object, additionalProperties: {type: array, items: {type: string, nullable: true}}}
                  any: {}
                  union: {anyOf: [{type: string}, {type: boolean}]}
                  base: {$ref: '#/components/schemas/Base'}
        """;
}
