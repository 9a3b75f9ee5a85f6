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

    /// <summary>Any JSON value.</summary>
    Any,
}
