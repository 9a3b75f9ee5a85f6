namespace RunAi.Generator.Tests.Support;

/// <summary>Documents that hold one thing; each test writes down only that thing, in YAML.</summary>
internal static class TinySpec
{
    public const string Path = "spec.yaml";

    private const string ThingReference = "{$ref: '#/components/schemas/Thing'}";

    /// <summary>A document that is complete in itself.</summary>
    public static SpecItem Document(string text) => new(Path, text);

    /// <summary>A document of OpenAPI 3.0.3 with these paths and whatever follows them.</summary>
    public static SpecItem Paths(string paths) => Document($$"""
        openapi: 3.0.3
        info: {title: Test API, version: '1'}
        paths:
        {{Indent(paths, 2)}}
        """);

    /// <summary>An operation <c>do_it</c> in the group <c>Things</c>, at a path and with the members given; it answers with nothing.</summary>
    public static SpecItem Operation(string method, string path, string members) => Paths($$"""
        {{path}}:
          {{method}}:
            operationId: do_it
            tags: [Things]
            responses: {'204': {description: Done.}}
        {{Indent(members, 4)}}
        """);

    /// <summary>An operation <c>get_thing</c> that answers with the schema <c>Thing</c>.</summary>
    public static SpecItem Answering(string schemas) => Paths($$"""
        /thing:
          get:
            operationId: get_thing
            tags: [Things]
            responses: {'200': {description: The thing., content: {application/json: {schema: {{ThingReference}}}}}}
        {{Components(schemas)}}
        """);

    /// <summary>An operation <c>put_thing</c> whose body is the schema <c>Thing</c>.</summary>
    public static SpecItem Sending(string schemas) => Paths($$"""
        /thing:
          put:
            operationId: put_thing
            tags: [Things]
            requestBody: {required: true, content: {application/json: {schema: {{ThingReference}}}}}
            responses: {'204': {description: Done.}}
        {{Components(schemas)}}
        """);

    private static string Components(string schemas) => Unindent("  ", $"""
          components:
            schemas:
        {Indent(schemas, 6)}
        """);

    private static string Indent(string text, int depth) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => new string(' ', depth) + line));
}
