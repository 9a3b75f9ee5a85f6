namespace RunAi.Generated.DifferentialTesting.Comparison;

/// <summary>Specifies the element in which two readings of a spec differ.</summary>
public enum DifferenceKind
{
    /// <summary>One of the readers could not read the document.</summary>
    Document,
    Operation,
    Parameter,
    ParameterRequired,
    ParameterStyle,
    Body,
    BodyRequired,
    Response,
    MediaType,
    Schema,
    Property,
    PropertyRequired,
    Type,
    Nullable,
    EnumValues,
}
