namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the tests that tell variants apart, in the order in which they run: the most specific first.</summary>
internal enum ApiMatchKind
{
    /// <summary>A property has one of the values: the discriminator, or a property whose values differ between the variants.</summary>
    PropertyValue,

    /// <summary>All of the properties are present.</summary>
    AllProperties,

    /// <summary>At least one of the properties is present.</summary>
    AnyProperty,

    /// <summary>A property has the JSON type of the variant's property.</summary>
    PropertyKind,

    /// <summary>The value has the JSON type of the variant.</summary>
    JsonKind,
}
