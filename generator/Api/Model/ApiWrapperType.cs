namespace RunAi.Generator.Api.Model;

/// <summary>Represents the type of a property whose JSON is an object around the value, or around the values by keys.</summary>
/// <param name="Kind">The form of the object.</param>
/// <param name="Value">The type of the value, or of each value; never nullable.</param>
/// <param name="IsOpen">Whether the object can have other properties.</param>
internal sealed record ApiWrapperType(ApiWrapperKind Kind, ApiTypeUse Value, bool IsOpen) : ApiType;
