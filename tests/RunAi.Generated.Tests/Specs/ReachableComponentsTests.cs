using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Filters;

namespace RunAi.Generator.Tests.Specs;

/// <summary>The components that remain after operations are filtered.</summary>
public sealed class ReachableComponentsTests
{
    [Fact]
    public void Components_without_a_remaining_use_are_removed()
    {
        const string spec = """
            openapi: 3.0.3
            paths:
              /a: {get: {tags: [T], parameters: [{$ref: '#/components/parameters/P'}], responses: {200: {$ref: '#/components/responses/R'}}}}
              /b: {get: {responses: {200: {$ref: '#/components/responses/Unused'}}}}
            components:
              parameters: {P: {schema: {$ref: '#/components/schemas/A'}}, Unused: {}}
              responses: {R: {content: {x: {schema: {$ref: '#/components/schemas/B'}}}}, Unused: {schema: {$ref: '#/components/schemas/Unused'}}}
              schemas: {A: {}, B: {properties: {c: {$ref: '#/components/schemas/C'}}}, C: {items: {$ref: '#/components/schemas/B'}}, Unused: {}}
            """;
        var filtered = FilterResult.Apply(spec, tags: "T");
        Assert.Equal(["P"], filtered.Components("parameters"));
        Assert.Equal(["R"], filtered.Components("responses"));
        Assert.Equal(["A", "B", "C"], filtered.Components("schemas"));
    }

    [Fact]
    public void Unused_components_of_Swagger_2_0_are_removed_from_the_root()
    {
        const string spec = """
            swagger: "2.0"
            paths:
              /a: {get: {tags: [T], parameters: [{$ref: '#/parameters/P'}], responses: {200: {schema: {$ref: '#/definitions/api.Job'}}}}}
            definitions: {api.Job: {}, Unused: {}}
            parameters: {P: {}, Unused: {}}
            responses: {Unused: {}}
            securityDefinitions: {Bearer: {}}
            """;
        var after = FilterResult.Apply(spec, tags: "T").After;
        Assert.Equal(
            """{"definitions":{"api.Job":{}},"parameters":{"P":{}},"responses":{},"securityDefinitions":{"Bearer":{}}}""",
            "{" + after.ToJson()[after.ToJson().IndexOf("\"definitions\":{\"", StringComparison.Ordinal)..]);
    }

    [Theory]
    [InlineData("{$ref: '#/components/schemas/A'}", "A")]
    [InlineData("{$ref: '#/components/schemas/A/properties/p'}", "A")]
    [InlineData("{$ref: '#/components/schemas/s~1l%61sh'}", "s/lash")]
    [InlineData("{$ref: '#anchor'}", "Anchored")]
    [InlineData("{$dynamicRef: '#dynamic'}", "Anchored")]
    [InlineData("{$ref: 'https://example.org/id'}", "Named")]
    [InlineData("{$ref: 'https://example.org/id#/items'}", "Named")]
    [InlineData("{$id: 'https://example.org/other', properties: {p: {$ref: id}}}", "Named")]
    [InlineData("{$id: 'https://example.org/a/b', properties: {p: {$ref: '../id#/items'}}}", "Named")]
    [InlineData("{$ref: '#/components/schemas/Missing'}")]
    [InlineData("{$ref: '#missing'}")]
    [InlineData("{$ref: '#'}")]
    [InlineData("{$ref: 1}")]
    [InlineData("{discriminator: {mapping: {a: A, b: '#/components/schemas/s~1lash', c: 1}}}", "A", "s/lash")]
    [InlineData("{$ref: '#/components/schemas/Base'}", "Base", "Derived", "Further")]
    [InlineData("{$ref: '#/components/schemas/Plain'}", "Plain")]
    public void All_forms_of_references_keep_their_components(string schema, params string[] expected)
    {
        var spec = """
            openapi: 3.1.0
            paths: {/a: {get: {tags: [T], responses: {200: {content: {x: {schema: SCHEMA}}}}}}}
            components:
              schemas:
                A: {}
                s/lash: {}
                Anchored: {properties: {p: {$anchor: anchor}, q: {$dynamicAnchor: dynamic}}}
                Named: {$id: 'https://example.org/id'}
                Base: {discriminator: {propertyName: kind}}
                Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {}]}
                Further: {allOf: [{$ref: '#/components/schemas/Derived'}]}
                Plain: {}
                FromPlain: {allOf: [{$ref: '#/components/schemas/Plain'}]}
            """.Replace("SCHEMA", schema, StringComparison.Ordinal);
        var filtered = FilterResult.Apply(spec, tags: "T");
        Assert.Empty(filtered.Diagnostics);
        Assert.Equal(expected, filtered.Components("schemas"));
    }

    [Fact]
    public void Security_schemes_and_extensions_are_kept_and_webhooks_are_removed()
    {
        const string spec = """
            openapi: 3.1.0
            paths: {/a: {get: {tags: [T]}}}
            webhooks: {w: {post: {requestBody: {content: {x: {schema: {$ref: '#/components/schemas/Unused'}}}}}}}
            components: {securitySchemes: {bearer: {}}, x-c: {y: {$ref: '#/components/schemas/A'}}, schemas: {A: {}, Unused: {}}}
            x-root: 1
            """;
        Assert.Equal(
            """{"openapi":"3.1.0","paths":{"/a":{"get":{"tags":["T"]}}},"components":"""
            + """{"securitySchemes":{"bearer":{}},"x-c":{"y":{"$ref":"#/components/schemas/A"}},"schemas":{"A":{}}},"x-root":1}""",
            FilterResult.Apply(spec, tags: "T").After.ToJson());
    }

    [Theory]
    [InlineData("#/paths/~1b/get/responses/200", "#/x-filtered-paths/~1b/get/responses/200")]
    [InlineData("#/paths/~1a/put/responses/200", "#/x-filtered-paths/~1a/put/responses/200")]
    [InlineData("#/paths/~1a/parameters/0", "#/paths/~1a/parameters/0")]
    [InlineData("#/paths/~1b%7Bid%7D/get/responses/200", "#/x-filtered-paths/~1b{id}/get/responses/200")]
    public void A_reference_into_a_removed_operation_is_rewritten_to_its_relocated_path_item(string reference, string expected)
    {
        var after = FilterResult.Apply(SpecWithReference(reference), tags: "T").After;
        Assert.Equal(expected, after["paths"]!["/a"]!["get"]!["responses"]!["200"]!.GetString("$ref"));
    }

    [Fact]
    public void A_relocated_path_item_keeps_the_components_that_are_still_referenced()
    {
        var filtered = FilterResult.Apply(SpecWithReference("#/paths/~1b/get/responses/200"), tags: "T");
        Assert.NotNull(filtered.After["x-filtered-paths"]!["/b"]!["get"]!["responses"]!["200"]);
        Assert.Equal(["OfB"], filtered.Components("schemas"));
    }

    [Fact]
    public void Path_items_without_references_from_kept_operations_are_not_relocated() =>
        Assert.Null(FilterResult.Apply(SpecWithReference("#/paths/~1a/parameters/0"), tags: "T").After["x-filtered-paths"]);

    [Fact]
    public void The_filtered_bundled_spec_has_no_dangling_references()
    {
        var filtered = FilterResult.Apply(SpecFiles.Text("administrator.openapi.json"), tags: "Projects;Workloads");
        Assert.Empty(filtered.Diagnostics);
        var references = SpecNodeTraversal.DescendantsAndSelf(filtered.After).Select(node => node.GetString("$ref")).OfType<string>();
        Assert.All(references, reference => Assert.NotNull(
            ReferencePointer.Resolve(filtered.After, ReferencePointer.Split(reference)!)));
    }

    private static string SpecWithReference(string reference) => """
        openapi: 3.0.3
        paths:
          /a:
            parameters: [{name: p}]
            get: {tags: [T], responses: {200: {$ref: 'REFERENCE'}}}
            put: {responses: {200: {}}}
          /b: {get: {responses: {200: {schema: {$ref: '#/components/schemas/OfB'}}, 400: {schema: {$ref: '#/components/schemas/Unused'}}}}}
          /b{id}: {get: {responses: {200: {}}}}
        components: {schemas: {OfB: {}, Unused: {}}}
        """.Replace("REFERENCE", reference, StringComparison.Ordinal);
}
