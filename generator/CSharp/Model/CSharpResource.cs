namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public INamespacedResource&lt;TrainingWorkload&gt; TrainingWorkloads { get; }</c></summary>
/// <param name="PropertyName">Its identifier.</param>
/// <param name="InterfaceName">The interface of the runtime, without the type argument.</param>
/// <param name="ClassName">The class of the runtime, without the type argument.</param>
/// <param name="Type">The type of the objects.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
internal sealed record CSharpResource(string PropertyName, string InterfaceName, string ClassName, string Type, CSharpDoc Doc, bool IsObsolete);
