namespace RunAi.Generated.Benchmarks.Plain;

/// <summary>The files that a job gets from git.</summary>
public sealed class GitSync
{
    public string? Branch { get; set; }

    public bool? ByRevision { get; set; }

    public string? Directory { get; set; }

    public string? Image { get; set; }

    public string? Password { get; set; }

    public bool? ReadOnly { get; set; }

    public string? Repository { get; set; }

    public string? Revision { get; set; }

    public bool? Sync { get; set; }

    public bool? UseCredentials { get; set; }

    public string? Username { get; set; }
}
