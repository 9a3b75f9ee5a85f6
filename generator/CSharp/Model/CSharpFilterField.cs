using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public static TextFilterField&lt;WorkloadFilter&gt; Name =&gt; new("name");</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="WireName">The name as it is sent.</param>
/// <param name="Type">The type of the field.</param>
/// <param name="ValueType">The type of the values.</param>
/// <param name="Methods">The methods of the type.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record CSharpFilterField(
    string Name, string WireName, string Type, string ValueType, EquatableArray<CSharpFilterMethod> Methods, CSharpDoc Doc);
