using System.Numerics;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>
/// The validator of NJsonSchema with corrections for OpenAPI. Each correction describes the error. For errors in documents, see
/// <see cref="Specs.DocumentCorrections"/>.
/// </summary>
internal sealed class SpecValidator : JsonSchemaValidator
{
    // Both versions are validated as OpenAPI 3, because for Swagger 2.0, NJsonSchema accepts null for every optional property. The reader has already
    // processed `nullable` and `x-nullable`.
    private const SchemaType Dialect = SchemaType.OpenApi3;

    private readonly Direction _direction;

    private SpecValidator(Direction direction)
        : base(new JsonSchemaValidatorSettings()) => _direction = direction;

    private enum Direction
    {
        Request,
        Response,
    }

    /// <summary>Gets the validator for requests, in which read-only properties are not required.</summary>
    public static SpecValidator Requests { get; } = new(Direction.Request);

    /// <summary>Gets the validator for responses, in which write-only properties are not required.</summary>
    public static SpecValidator Responses { get; } = new(Direction.Response);

    /// <summary>Validates a value. The result is empty if the value is valid.</summary>
    public IReadOnlyList<SandboxFinding> Check(JToken value, JsonSchema schema, string where)
    {
        // NJsonSchema ignores the `nullable` of a wrapper when it resolves the reference, so it is read here.
        if (value.Type == JTokenType.Null && schema.IsNullable(Dialect))
        {
            return [];
        }

        return SchemaFindings.From(Validate(value, schema, Dialect), where);
    }

    protected override ICollection<ValidationError> Validate(
        JToken token, JsonSchema schema, SchemaType schemaType, string? propertyName, string propertyPath)
    {
        // `nullable` beside allOf, oneOf or properties: NJsonSchema validates the parts first, and they do not allow null.
        if (token.Type == JTokenType.Null && schema.IsNullable(Dialect))
        {
            return [];
        }

        // NJsonSchema throws for an integer outside the range of long.
        if (token is JValue { Value: BigInteger })
        {
            return [new ValidationError(ValidationErrorKind.IntegerTooBig, propertyName, propertyPath, token, schema)];
        }

        // Inside allOf, oneOf, anyOf and not, NJsonSchema does not validate as OpenAPI and ignores `nullable`.
        var errors = base.Validate(token, schema, Dialect, propertyName, propertyPath);
        if (errors.Count > 0)
        {
            errors = [.. errors.Where(error => !AppliesToOtherDirection(error) && !MatchesSeveralAlternatives(error))];
        }

        // NJsonSchema does not validate the range that the format of an integer specifies.
        if (schema.Format == "int32" && token is JValue { Value: long and (< int.MinValue or > int.MaxValue) })
        {
            errors.Add(new ValidationError(ValidationErrorKind.IntegerTooBig, propertyName, propertyPath, token, schema));
        }

        return errors;
    }

    // Documents use oneOf for objects whose properties are all optional. An object for one alternative then matches the others too, and every value would
    // be invalid. Such a oneOf is validated as anyOf.
    private static bool MatchesSeveralAlternatives(ValidationError error) =>
        error is ChildSchemaValidationError { Kind: ValidationErrorKind.NotOneOf, Token: JObject } choice
        && choice.Errors.Values.Count(alternative => alternative.Count == 0) > 1;

    // `required` on a readOnly property applies to responses only, on a writeOnly property to requests only. NJsonSchema always requires both.
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

    // The referenced schema can also be marked. NJsonSchema stores that mark as extension data.
    private static bool IsMarked(JsonSchemaProperty property, string mark) =>
        property.ActualSchema.ExtensionData?.TryGetValue(mark, out var value) == true && value is true;
}
