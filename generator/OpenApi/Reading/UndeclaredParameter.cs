using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Creates the parameters that a path names but the document does not declare.</summary>
internal static class UndeclaredParameter
{
    /// <summary>Creates a required string, and reports it (RUNAI0014) unless the operation has failed.</summary>
    public static OpenApiParameter Create(string name, ParameterLocation location, OperationScope scope, ReaderContext context)
    {
        if (scope.Failure is null)
        {
            context.Diagnostics.Report(
                DiagnosticIds.UnsupportedConstruct,
                scope.Operation.Location,
                $"The undeclared parameter \"{name}\" of the path",
                scope.Pointer,
                "it is generated as a required string");
        }

        return new OpenApiParameter
        {
            Pointer = JsonPointer.Append(JsonPointer.Append(scope.Pointer, "x-undeclared"), name),
            Location = scope.Operation.Location,
            Name = name,
            In = location,
            Required = true,
            Style = location == ParameterLocation.Path ? SerializationStyle.Simple : SerializationStyle.Form,
            Explode = location != ParameterLocation.Path,
        };
    }
}
