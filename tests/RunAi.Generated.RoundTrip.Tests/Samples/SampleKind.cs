namespace RunAi.Generated.RoundTrip.Tests.Samples;

/// <summary>Specifies the values of a sample.</summary>
public enum SampleKind
{
    AllMembers,
    RequiredMembers,

    /// <summary>Null if it is allowed.</summary>
    Nulls,

    /// <summary>Undeclared properties in all objects that allow them.</summary>
    UnknownMembers,

    /// <summary>Undeclared enum values.</summary>
    UnknownEnumValues,
}
