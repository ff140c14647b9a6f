using BrandMall.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BrandMall.Cms.Data;

internal sealed class SqliteMallDb(DbContextOptions<SqliteMallDb> options, MallDbContext mall) : MallDb(options, mall);
