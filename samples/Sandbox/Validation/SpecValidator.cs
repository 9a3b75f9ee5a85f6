using System.Numerics;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>
/// NJsonSchema's validator, put right where it misreads OpenAPI. Each correction below names the fault.
/// Where a document (and not NJsonSchema) is at fault, see <see cref="Specs.DocumentCorrections"/>.
/// </summary>
internal sealed class SpecValidator : JsonSchemaValidator
{
    // Both versions are validated as OpenAPI 3: for Swagger 2.0, NJsonSchema lets null pass as any property that isn't
    // required, which Swagger 2.0 doesn't say. The reader has already understood `nullable` and `x-nullable` alike.
    private const SchemaType Dialect = SchemaType.OpenApi3;

    private readonly Direction _direction;

    private SpecValidator(Direction direction)
        : base(new JsonSchemaValidatorSettings()) => _direction = direction;

    private enum Direction
    {
        Request,
        Response,
    }

    /// <summary>Validates what clients send: read-only properties are not required.</summary>
    public static SpecValidator Requests { get; } = new(Direction.Request);

    /// <summary>Validates what the server sends: write-only properties are not required.</summary>
    public static SpecValidator Responses { get; } = new(Direction.Response);

    /// <summary>What is wrong with a value; empty when it is valid.</summary>
    public IReadOnlyList<SandboxFinding> Check(JToken value, JsonSchema schema, string where)
    {
        // A wrapper's own `nullable` is lost as soon as its reference is followed, so it is read here.
        if (value.Type == JTokenType.Null && schema.IsNullable(Dialect))
            return [];
        return SchemaFindings.From(Validate(value, schema, Dialect), where);
    }

    protected override ICollection<ValidationError> Validate(
        JToken token, JsonSchema schema, SchemaType schemaType, string? propertyName, string propertyPath)
    {
        // `nullable` beside allOf, oneOf or properties: NJsonSchema asks the members first, and none of them admits null.
        if (token.Type == JTokenType.Null && schema.IsNullable(Dialect))
            return [];

        // NJsonSchema throws on an integer that a long can't hold.
        if (token is JValue { Value: BigInteger })
            return [new ValidationError(ValidationErrorKind.IntegerTooBig, propertyName, propertyPath, token, schema)];

        // Inside allOf, oneOf, anyOf and not, NJsonSchema forgets that it validates OpenAPI and no longer knows `nullable`.
        var errors = base.Validate(token, schema, Dialect, propertyName, propertyPath);
        if (errors.Count > 0)
            errors = [.. errors.Where(error => !AppliesToOtherDirection(error) && !MatchesSeveralAlternatives(error))];

        // NJsonSchema has no opinion on the range that an integer's format gives.
        if (schema.Format == "int32" && token is JValue { Value: long and (< int.MinValue or > int.MaxValue) })
            errors.Add(new ValidationError(ValidationErrorKind.IntegerTooBig, propertyName, propertyPath, token, schema));
        return errors;
    }

    // Documents write oneOf for objects whose members are all optional. An object made for one alternative then matches the
    // others too, and nothing could ever be sent: such a oneOf asks for at least one.
    private static bool MatchesSeveralAlternatives(ValidationError error) =>
        error is ChildSchemaValidationError { Kind: ValidationErrorKind.NotOneOf, Token: JObject } choice
        && choice.Errors.Values.Count(alternative => alternative.Count == 0) > 1;

    // `required` on a readOnly property binds answers only, on a writeOnly one requests only; NJsonSchema asks for both always.
    private bool AppliesToOtherDirection(ValidationError error)
    {
        if (error.Kind != ValidationErrorKind.PropertyRequired || error.Property is null
            || !error.Schema.Properties.TryGetValue(error.Property, out var property))
        {
            return false;
        }

        return _direction == Direction.Request
            ? property.IsReadOnly || IsMarked(property, "readOnly")
            : property.IsWriteOnly || IsMarked(property, "writeOnly");
    }

    // The mark may stand on the schema that the property refers to, where NJsonSchema keeps it as an unknown member.
    private static bool IsMarked(JsonSchemaProperty property, string mark) =>
        property.ActualSchema.ExtensionData?.TryGetValue(mark, out var value) == true && value is true;
}
