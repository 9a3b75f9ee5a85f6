namespace RunAi.Generator.Api.Model;

/// <summary>The tests that tell variants apart, surest first: in this order they are tried.</summary>
internal enum ApiMatchKind
{
    /// <summary>A member has one of the texts: a discriminator, or a member whose values are no other variant's.</summary>
    PropertyValue,

    /// <summary>All of the members are there.</summary>
    AllProperties,

    /// <summary>One of the members is there at least.</summary>
    AnyProperty,

    /// <summary>The value is of the variant's JSON type.</summary>
    JsonKind,
}
