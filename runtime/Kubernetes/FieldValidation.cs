namespace RunAi.Generated.Kubernetes;

/// <summary>Specifies how an API server handles unknown and duplicate fields of an object.</summary>
public enum FieldValidation
{
    /// <summary>Drops unknown fields and responds with a warning.</summary>
    Warn,

    /// <summary>Responds with an error.</summary>
    Strict,

    /// <summary>Drops unknown fields.</summary>
    Ignore,
}
