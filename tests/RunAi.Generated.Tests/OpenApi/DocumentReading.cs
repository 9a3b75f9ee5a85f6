using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.OpenApi;

/// <summary>A document that was read in a test, with the reported diagnostics.</summary>
internal sealed class DocumentReading
{
    private DocumentReading(OpenApiDocument? document, IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        DocumentOrNull = document;
        Diagnostics = diagnostics;
    }

    public OpenApiDocument? DocumentOrNull { get; }

    public OpenApiDocument Document => DocumentOrNull ?? throw new InvalidOperationException(string.Join('\n', Diagnostics));

    public IReadOnlyList<DiagnosticInfo> Diagnostics { get; }

    /// <summary>Gets the ids of all diagnostics in the order in which they were reported.</summary>
    public IEnumerable<string> Ids => Diagnostics.Select(diagnostic => diagnostic.Id);

    /// <summary>Gets the only operation.</summary>
    public OpenApiOperation Operation => Document.Operations.Single();

    /// <summary>Gets the only parameter of the only operation.</summary>
    public OpenApiParameter Parameter => Operation.Parameters.Single();

    public static DocumentReading Read(string text, int budget = ReadingBudget.DefaultLimit)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SpecParser.Parse(new SpecContent("spec", text), SpecLimits.Default, diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return Read(tree!, budget);
    }

    public static DocumentReading Read(SpecNode tree, int budget = ReadingBudget.DefaultLimit)
    {
        var diagnostics = new DiagnosticBag();
        var document = OpenApiReader.Read(tree, diagnostics, budget);
        return new DocumentReading(document, diagnostics.ToEquatableArray());
    }

    /// <summary>Reads a document with one operation.</summary>
    /// <param name="operation">The fields of the operation.</param>
    /// <param name="path">The path; the method is <c>get</c>.</param>
    /// <param name="components">The fields of <c>components</c>.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static DocumentReading WithOperation(string operation, string path = "/things", string components = "", string version = "3.0.3") =>
        Read($$"""{"openapi":"{{version}}","paths":{"{{path}}":{"get":{ {{operation}} } } },"components":{ {{components}} } }""");

    /// <summary>Reads a document with one operation that has one parameter.</summary>
    public static DocumentReading WithParameter(string parameter, string path = "/things", string components = "", string version = "3.0.3") =>
        WithOperation($$"""
            "parameters": [{{parameter}}]
            """, path, components, version);

    /// <summary>Reads a Swagger 2.0 document with one operation.</summary>
    /// <param name="operation">The fields of the operation.</param>
    /// <param name="path">The path; the method is <c>post</c>.</param>
    /// <param name="root">Further fields of the document.</param>
    public static DocumentReading Swagger(string operation, string path = "/things", string root = "\"x-none\": 0") =>
        Read($$"""{"swagger":"2.0","paths":{"{{path}}":{"post":{ {{operation}} } } },{{root}} }""");

    /// <summary>Reads a document whose only operation refers to the schema <c>#/components/schemas/Thing</c>.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="others">Further entries of <c>components/schemas</c>.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static DocumentReading WithSchema(string schema, string others = "\"Unused\": {}", string version = "3.0.3") => WithOperation(
        """
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}
        """,
        components: $$"""
        "schemas": {"Thing": {{schema}}, {{others}} }
        """,
        version: version);

    public Schema Schema(string pointer) => Document.Schemas[pointer];

    /// <summary>Gets the schema of <see cref="WithSchema"/>.</summary>
    public Schema Thing => Schema("#/components/schemas/Thing");
}
