namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public WorkloadFilter EqualTo(string value) =&gt; …</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Text">The operator as it is sent.</param>
/// <param name="Symbol">The operator of C# with the same meaning; null if C# has none, or not with its counterpart.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record CSharpFilterMethod(string Name, string Text, string? Symbol, CSharpDoc Doc);
