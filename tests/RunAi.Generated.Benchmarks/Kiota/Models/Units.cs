using System.Runtime.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public enum Units
{
    [EnumMember(Value = "Mib")]
    Mib,
    [EnumMember(Value = "MB")]
    MB,
    [EnumMember(Value = "GB")]
    GB,
}
