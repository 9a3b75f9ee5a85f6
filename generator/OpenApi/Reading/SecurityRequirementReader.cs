using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads <c>security</c> of the document and of operations.</summary>
internal static class SecurityRequirementReader
{
    private const string Field = "security";

    // OpenAPI 3.2 also identifies schemes by their URIs (Security Requirement Object).
    private const string SchemesPointer = "#/components/securitySchemes/";

    /// <summary>Returns the alternatives; null if the owner declares none.</summary>
    public static IReadOnlyList<OpenApiSecurityRequirement>? Read(ReaderContext context, SpecElement owner) =>
        owner.Node[Field] is not { IsArray: true }
            ? ReportOther(context, owner)
            : [.. context.Fields.GetObjects(owner, Field).Select(alternative => ReadAlternative(context, alternative))];

    // A field of another type is reported and counts as absent.
    private static IReadOnlyList<OpenApiSecurityRequirement>? ReportOther(ReaderContext context, SpecElement owner)
    {
        _ = context.Fields.GetArray(owner, Field);
        return null;
    }

    private static OpenApiSecurityRequirement ReadAlternative(ReaderContext context, SpecElement alternative) => new(
        alternative.Pointer,
        alternative.Location,
        [.. alternative.Node.Properties.Select(scheme =>
            new OpenApiRequiredScheme(GetName(context, scheme.Name), context.Fields.GetStrings(alternative, scheme.Name)))]);

    private static string GetName(ReaderContext context, string name) =>
        name.StartsWith(SchemesPointer, StringComparison.Ordinal) && context.References.Find(name) is { } scheme
            ? Specs.JsonPointer.GetLastToken(scheme.Pointer)
            : name;
}
