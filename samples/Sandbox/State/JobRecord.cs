using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

internal sealed class JobRecord
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Project { get; init; }

    public required string Type { get; init; }

    public required string User { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>A submitted job runs at once: the sandbox has no scheduler to wait for.</summary>
    public string Status => "Running";

    /// <summary>The job's settings as they were submitted.</summary>
    public required JObject Settings { get; init; }

    /// <summary>The template it was submitted with, if any.</summary>
    public required JObject? Template { get; init; }
}
