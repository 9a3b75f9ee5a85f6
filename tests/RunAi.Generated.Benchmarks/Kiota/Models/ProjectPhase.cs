using System.Runtime.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public enum ProjectPhase
{
    [EnumMember(Value = "Creating")]
    Creating,
    [EnumMember(Value = "Updating")]
    Updating,
    [EnumMember(Value = "Deleting")]
    Deleting,
    [EnumMember(Value = "Deleted")]
    Deleted,
    [EnumMember(Value = "Initializing")]
    Initializing,
    [EnumMember(Value = "Ready")]
    Ready,
    [EnumMember(Value = "NotReady")]
    NotReady,
    [EnumMember(Value = "Unknown")]
    Unknown,
}
