using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Splitting;

/// <summary>Creates the items of split documents.</summary>
internal static class SplitSpec
{
    /// <summary>Returns the item of a document with its parts.</summary>
    /// <param name="files">The files, of which the first one is the document itself.</param>
    public static SpecItem Create(params IReadOnlyList<SplitFile> files) => new(files[0].Path, files[0].Text)
    {
        Item = files[0].Path.StartsWith("/app/", StringComparison.Ordinal) ? files[0].Path["/app/".Length..] : files[0].Path,
        DefiningProject = "/app/app.csproj",
        Parts = [.. files.Skip(1)],
    };

    /// <summary>Returns the text of all files.</summary>
    public static string GetText(GeneratedCode code) => string.Concat(code.Files.Select(file => file.Text));

    /// <summary>Returns a document of OpenAPI 3.0.3 whose only operation returns a schema, with files.</summary>
    public static SpecItem Returning(string reference, params SplitFile[] files) => Create(
        [
            new SplitFile("/app/specs/api.yaml", $$$$$$"""
                openapi: 3.0.3
                info: {title: Test API, version: '1'}
                paths:
                  /things:
                    get:
                      operationId: do_it
                      tags: [Things]
                      responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '{{{{{{reference}}}}}}'}}}}}
                """.ReplaceLineEndings("\n")),
            .. files,
        ]);
}
