namespace RunAi.Generated.Kubernetes.Serialization;

/// <summary>Specifies the suffixes of a quantity.</summary>
internal enum QuantityFormat : byte
{
    /// <summary>Powers of 1000: n, u, m, k, M, G, T, P, E.</summary>
    Decimal,

    /// <summary>Powers of 1024: Ki, Mi, Gi, Ti, Pi, Ei.</summary>
    Binary,

    /// <summary>Powers of ten: e3.</summary>
    Exponent,
}
