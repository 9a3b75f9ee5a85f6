using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reports fields of a path item that are operations in another spelling or another version of OpenAPI (RUNAI0013).</summary>
internal static class IgnoredOperations
{
    // The methods of all versions.
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>Reports a field that is not an operation in the version of the document, but in another spelling or version.</summary>
    public static void Report(string path, SpecProperty field, DocumentReader dialect, DiagnosticBag diagnostics)
    {
        if (!field.Value.IsObject || dialect.Methods.Contains(field.Name) || field.Name.StartsWith("x-", StringComparison.Ordinal))
        {
            return;
        }

        if (string.Equals(field.Name, OperationScope.AdditionalOperations, StringComparison.OrdinalIgnoreCase))
        {
            ReportAdditional(path, field, dialect, diagnostics);
            return;
        }

        var method = field.Name.ToLowerInvariant();
        if (dialect.Methods.Contains(method))
        {
            ReportSkipped($"its field must be \"{method}\", in lower case");
        }
        else if (Methods.Contains(method) || field.Value["responses"] is not null)
        {
            ReportSkipped($"the OpenAPI version of the document has no field \"{field.Name}\" for operations");
        }

        void ReportSkipped(string reason) => diagnostics.Report(
            DiagnosticIds.OperationSkipped, field.Value.Location, field.Name.ToUpperInvariant() + " " + path, reason);
    }

    private static void ReportAdditional(string path, SpecProperty field, DocumentReader dialect, DiagnosticBag diagnostics)
    {
        if (dialect.HasAdditionalOperations && field.Name == OperationScope.AdditionalOperations)
        {
            return;
        }

        var reason = dialect.HasAdditionalOperations
            ? $"its field must be \"{OperationScope.AdditionalOperations}\""
            : $"the field \"{field.Name}\" requires OpenAPI 3.2";
        foreach (var operation in field.Value.Properties.Where(operation => operation.Value.IsObject))
        {
            diagnostics.Report(DiagnosticIds.OperationSkipped, operation.Value.Location, operation.Name + " " + path, reason);
        }
    }
}
