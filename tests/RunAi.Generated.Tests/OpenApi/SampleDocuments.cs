namespace RunAi.Generator.Tests.OpenApi;

/// <summary>Provides a document for each version family that uses all fields that its reader reads.</summary>
internal static class SampleDocuments
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["2.0"] = """
            {"swagger":"2.0","info":{"title":"T","version":"1","description":"D"},"basePath":"/v1","consumes":["application/json"],
              "produces":["application/json"],
             "tags":[{"name":"a","description":"A"}],"security":[{"key":[]}],
             "paths":{
               "/a/{id}":{"parameters":[{"$ref":"#/parameters/Id"}],
                 "post":{"operationId":"p","summary":"S","description":"D","deprecated":true,"tags":["a"],"security":[],"x-runai-role":"Editor",
                   "parameters":[{"in":"query","name":"q","type":"array","items":{"type":"string"},"collectionFormat":"multi","allowEmptyValue":true},
                     {"in":"body","name":"b","required":true,"schema":{"$ref":"#/definitions/Pet"}}],
                   "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Pet"},"headers":{"X":{"type":"integer"}}},
                     "404":{"$ref":"#/responses/E"}}},
                 "put":{"consumes":["multipart/form-data"],"produces":["text/csv"],
                   "parameters":[{"in":"formData","name":"f","type":"file","required":true},{"in":"formData","name":"g","type":"array",
                     "items":{"type":"integer"}}],
                   "responses":{"default":{"description":"","schema":{"type":"file"}}}}},
               "/b":{"$ref":"#/paths/~1c"},"/c":{"get":{"responses":{}}}},
             "parameters":{"Id":{"in":"path","name":"id","required":true,"type":"string","format":"uuid","enum":["a"],"x-nullable":true}},
             "responses":{"E":{"description":"E","schema":{"type":"object","additionalProperties":{"type":"string"}}}},
             "definitions":{"Pet":{"discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string","readOnly":true}}},
               "Cat":{"allOf":[{"$ref":"#/definitions/Pet"},{"properties":{"age":{"type":"integer","minimum":0,"exclusiveMinimum":true,"default":1}}}]}}}
            """,
        ["3.0"] = """
            {"openapi":"3.0.3","info":{"title":"T","version":"1"},"servers":[{"url":"https://{host}/v1","variables":{"host":{"default":"a"}}}],
              "tags":[{"name":"a"}],
             "security":[{"key":[]}],
             "paths":{"/a/{id}?view=full&page={page}":{"summary":"S","servers":[{"url":"/v2"}],"parameters":[{"$ref":"#/components/parameters/Id"}],
               "put":{"operationId":"p","deprecated":false,"tags":["a"],"security":[{}],"servers":[{"url":"/v3"}],
                 "parameters":[{"in":"path","name":"page","required":true,"schema":{"type":"integer"}},
                   {"in":"query","name":"q","style":"pipeDelimited","explode":false,"allowReserved":true,"allowEmptyValue":true,"schema":{"type":"array",
                     "items":{"type":"string"}}},
                   {"in":"header","name":"X-J","content":{"application/json":{"schema":{"type":"object"}}}},{"in":"cookie","name":"c","deprecated":true,
                     "schema":{"type":"string"}}],
                 "requestBody":{"$ref":"#/components/requestBodies/B"},
                 "responses":{"200":{"description":"ok","headers":{"X":{"$ref":"#/components/headers/H"}},
                   "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}},
                   "4XX":{"$ref":"#/components/responses/E"}}}}},
             "components":{"parameters":{"Id":{"in":"path","name":"id","required":true,"style":"label","schema":{"type":"string"}}},
               "headers":{"H":{"required":true,"schema":{"type":"integer"}}},
               "requestBodies":{"B":{"required":true,"description":"D","content":{"multipart/form-data":{"schema":{"type":"object",
                 "properties":{"f":{"type":"string","format":"binary"}}},
                 "encoding":{"f":{"contentType":"image/png","style":"form","explode":true,"allowReserved":false}}}}}},
               "responses":{"E":{"description":"E","content":{"application/json":{"schema":{"type":"object","nullable":true,"additionalProperties":false}}}}},
               "schemas":{"Pet":{"oneOf":[{"$ref":"#/components/schemas/Cat"},{"$ref":"#/components/schemas/Dog"}],"discriminator":{"propertyName":"kind",
                 "mapping":{"c":"Cat","d":"#/components/schemas/Dog"}}},
                 "Cat":{"allOf":[{"$ref":"#/components/schemas/Base"}],"title":"Cat","writeOnly":true,"not":{"type":"string"}},
                 "Dog":{"anyOf":[{"$ref":"#/components/schemas/Base"}],"example":{"kind":"d"}},
                 "Base":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["c","d"],"x-enum-varnames":["C","D"],
                   "x-enum-descriptions":["a","b"]},
                   "next":{"$ref":"#/components/schemas/Pet"},"n":{"type":"number","format":"double","multipleOf":2,"maximum":10,"pattern":"^a",
                     "uniqueItems":true}}}}}}
            """,
        ["3.1"] = """
            {"openapi":"3.1.0","paths":{"/a":{"$ref":"#/components/pathItems/I"}},
             "components":{"pathItems":{"I":{"get":{"responses":{"200":{"description":"",
               "content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}}}}},
               "schemas":{"A":{"$id":"https://a.example/a","$defs":{"B":{"$anchor":"b","type":["string","null"]},"C":{"$dynamicAnchor":"c","const":1}},
                 "type":"object",
                 "properties":{"a":{"$ref":"#b"},"b":{"$ref":"#/$defs/B"},"c":{"$dynamicRef":"#c"},"d":{"$ref":"https://a.example/a"},"e":true,
                   "f":{"examples":[1]},
                   "g":{"prefixItems":[{"type":"string"}],"items":false,"minContains":1},"h":{"exclusiveMinimum":1,"contentEncoding":"base64",
                     "contentMediaType":"image/png"}},
                 "patternProperties":{"^x":{"type":"integer"}},"unevaluatedProperties":false}}}}
            """,
        ["3.2"] = """
            {"openapi":"3.2.0","paths":{"/a":{"query":{"requestBody":{"content":{"application/json":{"$ref":"#/components/mediaTypes/M"}}},
              "responses":{"200":{"description":""}}}}},
             "components":{"mediaTypes":{"M":{"schema":{"type":"object"}}}}}
            """,
    };
}
