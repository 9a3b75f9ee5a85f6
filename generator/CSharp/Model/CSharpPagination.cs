using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>.WithPagination("offset", "limit", next: "next", pageSize: 50, maxPageSize: 500)</c></summary>
/// <param name="Method">The method of the runtime that declares the pagination.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="StartValue">The expression of the argument for the offset or the number of the first page.</param>
/// <param name="LimitValue">The expression of the argument for the page size.</param>
internal sealed record CSharpPagination(string Method, EquatableArray<CSharpPaginationArgument> Arguments, string StartValue, string LimitValue);
