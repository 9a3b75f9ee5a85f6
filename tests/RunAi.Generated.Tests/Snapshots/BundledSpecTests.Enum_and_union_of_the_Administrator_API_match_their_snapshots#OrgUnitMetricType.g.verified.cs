/// <summary>Series that exist for projects and departments; the unit is in the name, otherwise GPUs or percent.</summary>
/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<OrgUnitMetricType>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct OrgUnitMetricType(string Value) : IExtensibleEnum<OrgUnitMetricType>
{
    public static OrgUnitMetricType GpuQuota => new("GPU_QUOTA");
    public static OrgUnitMetricType CpuQuotaMillicores => new("CPU_QUOTA_MILLICORES");
    public static OrgUnitMetricType CpuMemoryQuotaMb => new("CPU_MEMORY_QUOTA_MB");
    public static OrgUnitMetricType GpuAllocation => new("GPU_ALLOCATION");
    public static OrgUnitMetricType CpuAllocationMillicores => new("CPU_ALLOCATION_MILLICORES");
    public static OrgUnitMetricType CpuMemoryAllocationMb => new("CPU_MEMORY_ALLOCATION_MB");
    public static OrgUnitMetricType GpuMemoryUtilization => new("GPU_MEMORY_UTILIZATION");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "GPU_QUOTA" or "CPU_QUOTA_MILLICORES" or "CPU_MEMORY_QUOTA_MB" or "GPU_ALLOCATION" or "CPU_ALLOCATION_MILLICORES" or "CPU_MEMORY_ALLOCATION_MB" or "GPU_MEMORY_UTILIZATION";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<OrgUnitMetricType>.FirstKnown => "GPU_QUOTA";
    static OrgUnitMetricType IExtensibleEnum<OrgUnitMetricType>.Create(string value) => new(value);
}
