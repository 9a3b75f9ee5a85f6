namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Specifies the form of a response.</summary>
internal enum ResponseFormat
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>YAML. Each JSON text is also YAML.</summary>
    Yaml,

    /// <summary>A table for kubectl, in JSON.</summary>
    Table,
}
