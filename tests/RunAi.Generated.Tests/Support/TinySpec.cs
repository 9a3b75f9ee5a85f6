namespace RunAi.Generator.Tests.Support;

/// <summary>Creates small documents from the YAML that a test is about.</summary>
internal static class TinySpec
{
    public const string Path = "spec.yaml";

    private const string ThingContent = "{application/json: {schema: {$ref: '#/components/schemas/Thing'}}}";

    /// <summary>Creates a spec from a complete document.</summary>
    public static SpecItem Document(string text) => new(Path, text.ReplaceLineEndings("\n"));

    /// <summary>Creates a document of OpenAPI 3.0.3 with paths and schemas.</summary>
    public static SpecItem Paths(string paths, string schemas = "") => Document(
        $$"""
        openapi: 3.0.3
        info: {title: Test API, version: '1'}
        paths:
        {{Indent(paths, 2)}}
        {{(schemas.Length == 0 ? "" : "components:\n  schemas:\n" + Indent(schemas, 4))}}
        """);

    /// <summary>Creates an operation <c>do_it</c> with the tag <c>Things</c>. The default response is 204.</summary>
    public static SpecItem Operation(string method, string path, string members, string schemas = "") => Paths(
        $"""
        {path}:
          {method}:
            operationId: do_it
            tags: [Things]
        {Indent(members.Contains("responses:", StringComparison.Ordinal) ? members : "responses: {'204': {description: Done.}}\n" + members, 4)}
        """,
        schemas);

    /// <summary>Creates an operation <c>do_it</c> with the tag <c>Things</c> and a response with the schema <c>Thing</c>.</summary>
    public static SpecItem WithResponse(string schemas) =>
        Operation("get", "/thing", "responses: {'200': {description: The thing., content: " + ThingContent + "}}", schemas);

    /// <summary>Creates an operation <c>do_it</c> with the tag <c>Things</c> and a request body with the schema <c>Thing</c>.</summary>
    public static SpecItem WithRequest(string schemas) => Operation("put", "/thing", "requestBody: {required: true, content: " + ThingContent + "}", schemas);

    /// <summary>Creates an operation <c>do_it</c> with the tag <c>Things</c>, and a request body and a response with the schema <c>Thing</c>.</summary>
    public static SpecItem WithRequestAndResponse(string schemas) => Operation(
        "put",
        "/thing",
        "requestBody: {required: true, content: " + ThingContent + "}\nresponses: {'200': {description: The thing., content: " + ThingContent + "}}",
        schemas);

    private static string Indent(string text, int depth) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => new string(' ', depth) + line));
}
