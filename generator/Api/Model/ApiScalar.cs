namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the scalar types.</summary>
internal enum ApiScalar
{
    String,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTime,
    Date,
    Time,
    Duration,
    Guid,
    Uri,

    /// <summary>Bytes as base64 text.</summary>
    Bytes,

    /// <summary>An amount of Kubernetes: a string or a number.</summary>
    Quantity,

    /// <summary>An integer or a string of Kubernetes.</summary>
    IntOrString,

    /// <summary>Any JSON value.</summary>
    Any,
}
