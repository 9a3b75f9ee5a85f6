namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public IProjectsClient Projects { get; }</c></summary>
internal sealed record CSharpClientGroup(string PropertyName, string InterfaceName, string ClassName, CSharpDoc Doc);
