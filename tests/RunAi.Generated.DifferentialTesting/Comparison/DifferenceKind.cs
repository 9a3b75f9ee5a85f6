namespace RunAi.Generated.DifferentialTesting.Comparison;

/// <summary>What two readings of a spec disagree about.</summary>
public enum DifferenceKind
{
    /// <summary>One of them could not read the document.</summary>
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
