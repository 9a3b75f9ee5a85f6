using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Tests generic schemas: templates with a <c>$dynamicRef</c>, and schemas that assign its <c>$dynamicAnchor</c>.</summary>
public sealed class GenericSchemaTests
{
    private const string HandWritten = """
            UserPage:
              type: object
              required: [items]
              properties:
                items: {type: array, items: {$ref: '#/components/schemas/User'}}
                meta: {$ref: '#/components/schemas/PageMeta'}
            GroupPage:
              type: object
              required: [items]
              properties:
                items: {type: array, items: {$ref: '#/components/schemas/Group'}}
                meta: {$ref: '#/components/schemas/PageMeta'}
            PageMeta: {type: object, properties: {total: {type: integer}}}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Code_for_a_generic_list_equals_the_code_for_hand_written_lists(bool hasIds)
    {
        var (id, page) = hasIds ? ("$id", "page") : ("x-id", "'#/components/schemas/Page'");
        var schemas = $$"""
                Page:
                  {{id}}: page
                  type: object
                  required: [items]
                  properties:
                    items: {type: array, items: {$dynamicRef: '#item'} }
                    meta: {type: object, properties: {total: {type: integer} } }
                  $defs: {item: {$dynamicAnchor: item} }
                UserPage:
                  {{id}}: user-page
                  $ref: {{page}}
                  $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'} }
                GroupPage:
                  {{id}}: group-page
                  allOf: [{$ref: {{page}} }]
                  $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Group'} }
            """;

        Assert.Equal(GetTexts(Generate(HandWritten)), GetTexts(Generate(schemas)));
    }

    [Fact]
    public void Inline_schema_can_assign_the_anchor() => Assert.Contains("IReadOnlyList<User> Data", GeneratorHarness.Generate(TinySpec.Document("""
        openapi: 3.1.0
        info: {title: Test API, version: '1'}
        paths:
          /users:
            get:
              operationId: get_users
              tags: [Things]
              responses:
                '200':
                  description: Users.
                  content:
                    application/json:
                      schema:
                        $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}
                        $ref: '#/components/schemas/Page'
        components:
          schemas:
            Page: {type: object, required: [data], properties: {data: {type: array, items: {$dynamicRef: '#item'}}}}
            User: {type: object, properties: {name: {type: string}}}
            Other: {$defs: {item: {$dynamicAnchor: item, type: string}}}
        """))["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public async Task Anchors_of_a_nested_template_and_of_several_names_are_assigned_together() => Assert.Equal("a,1,b", await RunAsync("""
        Envelope:
          type: object
          properties:
            page: {$ref: '#/components/schemas/Page'}
            extra: {$dynamicRef: '#extra'}
          $defs: {extra: {$dynamicAnchor: extra}}
        Page:
          type: object
          properties: {items: {type: array, items: {$dynamicRef: '#item'}}}
          $defs: {item: {$dynamicAnchor: item}}
        Thing:
          $ref: '#/components/schemas/Envelope'
          $defs:
            item: {$dynamicAnchor: item, type: string}
            extra: {$dynamicAnchor: extra, $ref: '#/components/schemas/Extra'}
        Extra: {type: object, properties: {n: {type: integer}, page: {$ref: '#/components/schemas/Others'}}}
        Others:
          $ref: '#/components/schemas/Page'
          $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/Other'}}
        Other: {type: object, properties: {name: {type: string}}}
        """,
        """{"page":{"items":["a"]},"extra":{"n":1,"page":{"items":[{"name":"b"}]}}}""",
        "string.Join(',', thing.Page!.Items![0], thing.Extra!.N, thing.Extra.Page!.Items![0].Name)"));

    [Fact]
    public async Task Extension_of_a_recursive_schema_is_recursive_itself() => Assert.Equal("b", await RunAsync("""
        Tree:
          $dynamicAnchor: node
          type: object
          properties: {data: {type: string}, children: {type: array, items: {$dynamicRef: '#node'}}}
        Thing:
          $dynamicAnchor: node
          $ref: '#/components/schemas/Tree'
          properties: {label: {type: string}}
        """,
        """{"label":"a","children":[{"label":"c","children":[{"label":"b"}]}]}""",
        "thing.Children![0].Children![0].Label"));

    private static async Task<string> RunAsync(string schemas, string json, string expression)
    {
        var code = GeneratorHarness.Generate(TinySpec.Document(TinySpec.WithResponse(schemas).Text.Replace("3.0.3", "3.1.0", StringComparison.Ordinal)));
        return await code.RunAsync($"var thing = Read<Thing>({CSharpText.Quote(json)}); return {expression};", new StubServer());
    }

    private static List<string> GetTexts(GeneratedCode code) => [.. code.Files.Select(file => file.Text)];

    private static GeneratedCode Generate(string pages) => GeneratorHarness.Generate(TinySpec.Document($$"""
        openapi: 3.1.0
        info: {title: Test API, version: '1'}
        paths:
          /users: {get: {operationId: get_users, tags: [Things], responses: {'200': {$ref: '#/components/responses/Users'} } } }
          /groups: {get: {operationId: get_groups, tags: [Things], responses: {'200': {$ref: '#/components/responses/Groups'} } } }
        components:
          responses:
            Users: {description: Users., content: {application/json: {schema: {$ref: '#/components/schemas/UserPage'} } } }
            Groups: {description: Groups., content: {application/json: {schema: {$ref: '#/components/schemas/GroupPage'} } } }
          schemas:
        {{pages}}
            User: {type: object, properties: {name: {type: string} } }
            Group: {type: object, properties: {size: {type: integer} } }
        """));
}
