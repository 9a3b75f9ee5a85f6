using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;
using Xunit;

namespace RunAi.Generator.Tests.OpenApi;

/// <summary>A spec that was read in a test, with what the readers had to say about it.</summary>
internal sealed class ReadSpec
{
    private ReadSpec(OpenApiDocument? document, IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        MaybeDocument = document;
        Diagnostics = diagnostics;
    }

    public OpenApiDocument? MaybeDocument { get; }

    public OpenApiDocument Document => MaybeDocument ?? throw new InvalidOperationException(string.Join('\n', Diagnostics));

    public IReadOnlyList<DiagnosticInfo> Diagnostics { get; }

    /// <summary>The ids of all diagnostics, in their order.</summary>
    public IEnumerable<string> Ids => Diagnostics.Select(diagnostic => diagnostic.Id);

    /// <summary>The only operation.</summary>
    public OpenApiOperation Operation => Document.Operations.Single();

    /// <summary>The only parameter of the only operation.</summary>
    public OpenApiParameter Parameter => Operation.Parameters.Single();

    public static ReadSpec From(string text, int budget = ReadingBudget.DefaultLimit)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SpecReader.Read(new SpecSource("spec", text), SpecLimits.Default, diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return From(tree!, budget);
    }

    public static ReadSpec From(SpecNode tree, int budget = ReadingBudget.DefaultLimit)
    {
        var diagnostics = new DiagnosticBag();
        var document = OpenApiReader.Read(tree, diagnostics, budget);
        return new ReadSpec(document, diagnostics.ToEquatableArray());
    }

    /// <summary>A document of the version 3.0.3 with one operation.</summary>
    /// <param name="operation">The fields of the operation.</param>
    /// <param name="path">Its path; its method is <c>get</c>.</param>
    /// <param name="components">The fields of <c>components</c>.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static ReadSpec WithOperation(string operation, string path = "/things", string components = "", string version = "3.0.3") =>
        From($$"""{"openapi":"{{version}}","paths":{"{{path}}":{"get":{ {{operation}} } } },"components":{ {{components}} } }""");

    /// <summary>A document whose one operation has one parameter.</summary>
    public static ReadSpec WithParameter(string parameter, string path = "/things", string components = "", string version = "3.0.3") =>
        WithOperation($$"""
            "parameters": [{{parameter}}]
            """, path, components, version);

    /// <summary>A document of Swagger 2.0 with one operation.</summary>
    /// <param name="operation">The fields of the operation.</param>
    /// <param name="path">Its path; its method is <c>post</c>.</param>
    /// <param name="root">Further fields of the document.</param>
    public static ReadSpec Swagger(string operation, string path = "/things", string root = "\"x-none\": 0") =>
        From($$"""{"swagger":"2.0","paths":{"{{path}}":{"post":{ {{operation}} } } },{{root}} }""");

    /// <summary>A document that needs one schema, <c>#/components/schemas/Thing</c>.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="others">Further members of <c>components/schemas</c>.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static ReadSpec WithSchema(string schema, string others = "\"Unused\": {}", string version = "3.0.3") => WithOperation(
        """
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}
        """,
        components: $$"""
        "schemas": {"Thing": {{schema}}, {{others}} }
        """,
        version: version);

    public Schema Schema(string pointer) => Document.Schemas[pointer];

    /// <summary>The schema of <see cref="WithSchema"/>.</summary>
    public Schema Thing => Schema("#/components/schemas/Thing");
}
