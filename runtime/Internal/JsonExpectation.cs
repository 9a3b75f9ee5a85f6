namespace RunAi.Generated.Internal;

/// <summary>What a JSON reader expects at a token.</summary>
internal enum JsonExpectation
{
    Object,
    Array,
    String,
    Boolean,
    Int32,
    Int64,
    Number,
    Decimal,
    Guid,
    Uri,
    Base64,
    DateTime,
    Date,
    Time,
    Duration,
    Quantity,
    IntOrString,

    /// <summary>One of the variants of a union.</summary>
    Variant,

    /// <summary>A property that the model declares.</summary>
    DeclaredProperty,

    /// <summary>A property name without unpaired surrogates.</summary>
    PropertyName,

    /// <summary>A property that does not occur again in the same object.</summary>
    UniqueProperty,
}
