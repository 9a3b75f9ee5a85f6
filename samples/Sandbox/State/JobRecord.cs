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

    /// <summary>Gets the status. The sandbox has no scheduler, so a submitted job runs immediately.</summary>
    public string Status => "Running";

    /// <summary>Gets the submitted settings.</summary>
    public required JObject Settings { get; init; }

    /// <summary>Gets the template that the job was submitted with, if any.</summary>
    public required JObject? Template { get; init; }
}
