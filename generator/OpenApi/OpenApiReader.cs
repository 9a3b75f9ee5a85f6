using System.Globalization;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.OpenApi3;
using RunAi.Generator.OpenApi.Parts;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.OpenApi.Swagger2;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi;

/// <summary>Reads documents of all supported OpenAPI versions.</summary>
internal static class OpenApiReader
{
    private const string Supported = "2.0, 3.0, 3.1 and 3.2";

    /// <summary>Reads a document. An error in an operation skips the operation. Never throws for an invalid document.</summary>
    /// <param name="root">The spec tree.</param>
    /// <param name="diagnostics">Receives the errors in the document.</param>
    /// <param name="budget">The limit on the work of reading. Exceeding it is reported (RUNAI0006).</param>
    /// <param name="externals">Describes the references to other files; null for a document without any.</param>
    /// <returns>The document, or null if the file is not an OpenAPI document, its version is not supported, or the budget is exceeded.</returns>
    public static OpenApiDocument? Read(
        SpecNode root, DiagnosticBag diagnostics, int budget = ReadingBudget.DefaultLimit, ExternalReferences? externals = null)
    {
        if (!root.IsObject)
        {
            diagnostics.Report(DiagnosticIds.NotAnOpenApiDocument, root.Location, "its root must be an object");
            return null;
        }

        var version = root["openapi"] ?? root["swagger"];
        if (version is null)
        {
            const string Reason = "it must have a field \"openapi\" or \"swagger\" with the version";
            diagnostics.Report(DiagnosticIds.NotAnOpenApiDocument, root.Location, Reason);
            return null;
        }

        // YAML reads an unquoted 2.0 as a number.
        if (version.Kind is not (SpecNodeKind.String or SpecNodeKind.Number))
        {
            diagnostics.Report(DiagnosticIds.NotAnOpenApiDocument, version.Location, $"its version must be a string such as \"3.0.3\" but is {version}");
            return null;
        }

        try
        {
            if (CreateReader(version.Text, root["openapi"] is null, root, new ReadingBudget(budget), new ReadingReports(diagnostics, externals)) is { } reader)
            {
                return reader.Read(version.Text);
            }

            diagnostics.Report(DiagnosticIds.UnsupportedVersion, version.Location, version.Text, Supported);
        }
        catch (ReadingBudgetExceededException)
        {
            var limit = budget.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(DiagnosticIds.BudgetExceeded, root.Location, limit, "units of reading work");
        }

        return null;
    }

    private static DocumentReader? CreateReader(
        string version, bool swagger, SpecNode root, ReadingBudget budget, ReadingReports reports) => version switch
        {
            _ when IsVersion(version, "2.0") => new Swagger2Reader(root, budget, reports),
            _ when swagger => null,
            _ when IsVersion(version, "3.0") => new OpenApi30Reader(root, budget, reports),
            _ when IsVersion(version, "3.1") => new OpenApi31Reader(root, isAtLeast32: false, budget, reports),
            _ when IsVersion(version, "3.2") => new OpenApi31Reader(root, isAtLeast32: true, budget, reports),
            _ => null,
        };

    private static bool IsVersion(string version, string minor) =>
        version == minor || version.StartsWith(minor + ".", StringComparison.Ordinal);
}
