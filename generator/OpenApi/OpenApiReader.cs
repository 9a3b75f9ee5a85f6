using System.Globalization;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.OpenApi3;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.OpenApi.Swagger2;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi;

/// <summary>Makes a document of a spec tree, whatever version of OpenAPI it is written in.</summary>
internal static class OpenApiReader
{
    private const string Supported = "2.0, 3.0, 3.1 and 3.2";

    /// <summary>Reads a document. Faults that concern one operation cost that operation; nothing throws, whatever the tree looks like.</summary>
    /// <returns>The document, or null after an error that leaves nothing to read: no OpenAPI document, or a version that is not supported.</returns>
    public static OpenApiDocument? Read(SpecNode root, DiagnosticBag diagnostics)
    {
        if (!root.IsObject)
        {
            diagnostics.Report(DiagnosticIds.NotAnOpenApiDocument, root.Location, "its root is no object");
            return null;
        }

        var version = root["openapi"] ?? root["swagger"];
        if (version is null)
        {
            diagnostics.Report(DiagnosticIds.NotAnOpenApiDocument, root.Location, "it has neither a field \"openapi\" nor a field \"swagger\" that names its version");
            return null;
        }

        // YAML reads an unquoted 2.0 as a number.
        if (version.Kind is not (SpecNodeKind.String or SpecNodeKind.Number))
        {
            diagnostics.Report(DiagnosticIds.NotAnOpenApiDocument, version.Location, $"its version must be a text such as \"3.0.3\" but is {version}");
            return null;
        }

        if (CreateReader(version.Text, root["openapi"] is null, root, diagnostics) is { } reader)
        {
            return Read(reader, version, diagnostics);
        }

        diagnostics.Report(DiagnosticIds.UnsupportedVersion, version.Location, version.Text, Supported);
        return null;
    }

    private static OpenApiDocument? Read(DocumentReader reader, SpecNode version, DiagnosticBag diagnostics)
    {
        try
        {
            return reader.Read(version.Text);
        }
        catch (ReadingBudgetExceededException)
        {
            var limit = ReadingBudget.Limit.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(DiagnosticIds.BudgetExceeded, new SourceLocation(version.Location.Path, 0, 0), limit, "characters of JSON pointers to its parts");
            return null;
        }
    }

    private static DocumentReader? CreateReader(string version, bool swagger, SpecNode root, DiagnosticBag diagnostics) => version switch
    {
        _ when IsVersion(version, "2.0") => new Swagger2Reader(root, diagnostics),
        _ when swagger => null,
        _ when IsVersion(version, "3.0") => new OpenApi30Reader(root, diagnostics),
        _ when IsVersion(version, "3.1") => new OpenApi31Reader(root, isAtLeast32: false, diagnostics),
        _ when IsVersion(version, "3.2") => new OpenApi31Reader(root, isAtLeast32: true, diagnostics),
        _ => null,
    };

    private static bool IsVersion(string version, string minor) =>
        version == minor || version.StartsWith(minor + ".", StringComparison.Ordinal);
}
