using NJsonSchema.Validation;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Converts the error tree of NJsonSchema to a list of findings.</summary>
internal static class SchemaFindings
{
    public static IReadOnlyList<SandboxFinding> From(IEnumerable<ValidationError> errors, string where) =>
        [.. errors.SelectMany(error => Flatten(error, where)).Distinct()];

    private static IEnumerable<SandboxFinding> Flatten(ValidationError error, string where)
    {
        if (error is ChildSchemaValidationError { Kind: not (ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf) } parent)
        {
            return parent.Errors.Values.SelectMany(children => children).SelectMany(child => Flatten(child, where));
        }

        return [new SandboxFinding(Join(where, error.Path), FindingMessages.Format(error))];
    }

    // NJsonSchema writes "#/a.b[0]", and "#" or "#/" for the root.
    private static string Join(string where, string? path)
    {
        var inner = path?.TrimStart('#').TrimStart('/') ?? "";
        return inner.Length == 0 ? where : inner.StartsWith('[') ? where + inner : $"{where}.{inner}";
    }
}
